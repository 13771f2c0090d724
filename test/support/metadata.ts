/** type-graphql keeps its metadata with this polyfill; it must be there before any decorated class. */
import 'reflect-metadata';
