import { useQuery } from '@tanstack/react-query';

/**
 * A part of the program that few need, once it is wanted: it comes once, and from then on it is there at once. What does
 * not come is thrown, and asked for again when the page is drawn anew.
 * @param name of the part, one and the same each time
 */
export function useLater<T>(name: string, load: () => Promise<T>, wanted: boolean): T | undefined {
  const { data, error } = useQuery({
    queryKey: ['part', name],
    queryFn: () => load(),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
  if (error && wanted) throw error;
  return data;
}
